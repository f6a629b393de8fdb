import Diary
import Trends

/// What to do now, or what to know before doing anything; docs/DECISIONS.md lists the rules.
public struct NextStep: Hashable, Sendable {
    /// What a step is about.
    public enum Kind: String, Hashable, Sendable {
        /// That a warning sign rules out exercises.
        case warningSign = "warning sign"
        /// A pain reading.
        case reading
        /// The gentle version of the routine, in a flare-up or after a strain.
        case gentleStretches = "gentle stretches"
        /// What an experiment asks of the day.
        case experiment
        /// The check-in.
        case checkIn = "check-in"
        /// The remaining stretches of the routine.
        case stretches
        /// The last dose.
        case dose
        /// Nothing is left, or nothing before the check-in in the evening.
        case rest
    }

    /// What the step is about.
    public let kind: Kind
    /// What to do or know: `gentle stretches`.
    public let words: String
    /// A detail: `3 min`; nil for none.
    public let detail: String?
    /// The step in fewer words and without the detail, longest first; what matters most stays to the last.
    public var briefs: [String] { shorter.isEmpty ? [words] : shorter }
    /// What ``briefs`` are, unless the words alone are short enough.
    private let shorter: [String]
    /// The medicine that was taken last; nil if the step isn't about one.
    public let medicine: Medicine?

    init(
        _ kind: Kind, _ words: String, _ detail: String? = nil, briefs: [String] = [], medicine: Medicine? = nil
    ) {
        (self.kind, self.words, self.detail, self.medicine) = (kind, words, detail, medicine)
        shorter = briefs
    }

    /// Both together: `gentle stretches, 3 min`.
    public var text: String { [words, detail].compactMap { $0 }.joined(separator: ", ") }
}

extension DayReport {
    /// The hour from which the check-in is offered, when most of the day's habits are known.
    static let evening = 18
    /// How many hours the last dose is shown for.
    static let doseHours = 24

    /// What to do now, the most pressing first; empty for any day but today.
    public var next: [NextStep] {
        guard isToday else { return [] }
        let steps = [
            warningStep, readingStep, gentleStep, experimentStep, checkInStep, stretchStep, doseStep,
        ].compactMap { $0 }
        let isDone = steps.allSatisfy { $0.kind == .dose }
        return isDone ? [restStep] + steps : steps
    }

    private var restStep: NextStep {
        NextStep(.rest, openQuestions.open > 0 ? "all done until the check-in" : "all done for today")
    }

    var warningStep: NextStep? {
        careBeforeExercises.map { care in
            let sign = "warning sign: \(care)"
            return NextStep(.warningSign, "no exercises today", sign, briefs: [sign, care])
        }
    }

    /// How soon to seek care for the sign that rules out exercises: `go to emergency care now`.
    var careForSign: String {
        guard let sign = source.signs.first?.sign else { return "see a doctor first" }
        guard sign.urgency == .emergency, let heading = source.catalog.advice(for: .emergency)?.heading else {
            return "see a doctor today"
        }
        return heading.uncapitalized
    }

    private var readingStep: NextStep? {
        painNow == nil
            ? NextStep(.reading, source.table.days.isEmpty ? "your first reading" : "a pain reading") : nil
    }

    private var gentleStep: NextStep? {
        gentleReason == nil ? nil : openStretches("gentle stretches", .gentleStretches)
    }

    private var stretchStep: NextStep? {
        guard gentleReason == nil else { return nil }
        let stretches = stretches
        let adherence = stretches.adherence
        return openStretches(
            adherence.done > 0 ? "stretches, \(stretches.leftCount) of \(adherence.planned) to go" : "stretches",
            .stretches)
    }

    /// Returns a step for the open holds, with the time they take.
    private func openStretches(_ words: String, _ kind: NextStep.Kind) -> NextStep? {
        let stretches = stretches
        guard stretches.leftCount > 0 else { return nil }
        let seconds = stretches.secondsLeft(changeover: source.changeover)
        return NextStep(kind, words, TimeWords.text(Double(seconds)))
    }

    private var experimentStep: NextStep? {
        guard let task = experiment?.task(on: day) else {
            return experiment?.words(on: day).map { NextStep(.experiment, $0.uncapitalized) }
        }
        // That it is for an experiment is said as long as there is room.
        let briefs = ["experiment: \(task.words)", "test: \(task.words)", task.words]
        return NextStep(.experiment, task.words, "experiment, \(task.place)", briefs: briefs)
    }

    private var checkInStep: NextStep? {
        guard source.now.date > day || source.now.hour >= Self.evening else { return nil }
        let (open, all) = openQuestions
        return open == 0
            ? nil : NextStep(.checkIn, "check-in", open == all ? nil : "\(open) of \(all) still open")
    }

    /// How many questions of the check-in are open, of how many.
    private var openQuestions: (open: Int, all: Int) {
        let weekly = weeklyQuestions
        return (openHabits.count + weekly.count { $0.amount == nil }, source.trackedHabits.count + weekly.count)
    }

    private var doseStep: NextStep? {
        guard let (dose, moment) = lastDose else { return nil }
        let minutes = (source.now.instant - moment.instant) / 60
        guard (0..<(Self.doseHours * 60)).contains(minutes) else { return nil }
        return NextStep(.dose, dose.words, minutes.minutesAgo, medicine: dose)
    }

    /// The latest dose taken on this day or the day before.
    private var lastDose: (Medicine, Moment)? {
        for entries in [entries, source.logbook.entries(on: day - 1)] {
            // By index: iterating over the entries would copy each of them.
            for place in entries.indices.reversed() where entries[place].when <= source.now {
                guard let dose = entries[place].medicines.last(where: { !$0.isLeftOut }) else { continue }
                return (dose, entries[place].when)
            }
        }
        return nil
    }
}
