import Diary
import Reports
import Trends

extension AppModel {
    /// Logs a hold of the session, done or skipped, replacing any part of it logged before.
    mutating func log(_ hold: Hold) {
        let exercise = catalog.loggedStretch(hold.name)
        let logged = LoggedExercise(hold, of: exercise)
        changeSession(summary: logged.words) { [partial = stretches.partial] entry in
            if let partial, entry.log(logged, inPlaceOf: LoggedExercise(partial, of: exercise)) { return }
            entry.log(LoggedExercise(hold.without(partial), of: exercise))
        }
        stretches.partial = nil
        stretches.isStartingAnother = false
    }

    /// Logs pain before or after the session.
    mutating func log(_ score: PainScore, after isAfter: Bool) {
        changeSession(summary: "pain \(isAfter ? "after" : "before") stretching \(score.value)") { entry in
            if isAfter { entry.painAfter = score } else { entry.painBefore = score }
        }
    }

    private mutating func changeSession(summary: String, _ change: (inout Entry) -> Void) {
        if let entry = sessionEntry(StretchSession(self)) {
            var changed = entry
            change(&changed)
            commit([self.change(from: entry, to: changed)].compactMap { $0 }, summary: summary)
            stretches.session = entry.id
        } else {
            var entry = newEntry(on: presentDay)
            change(&entry)
            commit([.add(entry)], summary: summary)
            stretches.session = entry.id
        }
    }
}

extension Hold {
    /// Returns this hold without the seconds of a part that is in another entry.
    fileprivate func without(_ part: Hold?) -> Hold {
        guard let held = duration, let before = part?.duration, held > before else { return self }
        return Hold(name, side: side, .done(HoldDuration(nearest: held.seconds - before.seconds)))
    }
}
