import Files
import Screens
import SystemPackage

extension Session {
    /// Asks for the next step of the script, once everything asked for so far has been answered.
    func postScriptStep() {
        if script != nil, !model.isBusy { loop.mailbox.post(.scriptStep) }
    }

    /// Does the next step of the script; after the last the person goes on.
    func performScriptStep() {
        // A key of the person may have come in between.
        guard !model.isBusy else { return }
        guard let (line, step) = script?.next() else {
            script = nil
            return
        }
        switch step {
        case .press(let key): take(.input(.key(key)))
        case .saveDisplay(let file):
            do throws(FileError) {
                try file.writeResult(Array((view(model).text + "\n").utf8))
            } catch {
                failure = Failure(.cannotCreate, "\(script?.file ?? ""):\(line): \(error)")
                leave()
            }
        }
    }
}
