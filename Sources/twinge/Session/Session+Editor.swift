import Diary
import Screens
import Terminal

extension Session {
    /// Opens an entry in the user's editor and reads back the result.
    func edit(_ entry: Entry) -> EditorOutcome {
        let editor = Editor(environment: context.environment)
        let file = EditedFile(entry, in: context.locations.state, home: context.environment["HOME"])
        do throws(Failure) {
            let path = try file.write()
            defer { file.remove() }
            let status = loop.whileAway { editor.open(path) }
            guard status == 0 else {
                return .failed("The editor (\(editor.command)) ended with status \(status). The entry is as it was.")
            }
            return try file.outcome(now: context.now)
        } catch {
            return .failed(error.message)
        }
    }
}
