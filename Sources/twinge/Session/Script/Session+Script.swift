import Files
import Screens
import SystemPackage

extension Session {
    /// Requests the next step of the script, once everything requested so far has been answered.
    func postScriptStep() {
        if script != nil, !model.isBusy { loop.mailbox.post(.scriptStep) }
    }

    /// Performs the next step of the script; after the last one the user takes over.
    func performScriptStep() {
        // The user may have pressed a key in between.
        guard !model.isBusy else { return }
        guard let (line, step) = script?.next() else {
            script = nil
            return
        }
        switch step {
        case .press(let key): take(.input(.key(key)))
        case .saveDisplay(let file):
            do {
                // A path that was free at the start may have become one of the diary's since.
                try context.resultFile(file.string).writeResult(Array((view(model).text + "\n").utf8))
            } catch {
                let (status, words) = (error as? Failure).map { ($0.status, $0.message) } ?? (.cannotCreate, "\(error)")
                failure = Failure(status, "\(script?.file ?? ""):\(line): \(words)")
                leave()
            }
        }
    }
}
