import Diary

/// All values that a source has for one name, which decide how a new habit of that name is measured.
struct SourceValues {
    private var ticks = 0
    private var denials = 0
    private var seconds = 0
    private var scores = 0
    private var counts = 0
    private var numbers: [Double] = []

    init() {}

    init(_ value: SourceValue) { add(value) }

    mutating func add(_ value: SourceValue) {
        switch value {
        case .answer(true): ticks += 1
        case .answer(false): denials += 1
        case .seconds: seconds += 1
        case .score: scores += 1
        case .count: counts += 1
        case .number(let number): numbers.append(number)
        case .unrated, .word: break
        }
    }

    /// The largest number if they can't be hours of a day, as one in five or more is over 24; nil if they may be.
    var beyondADay: Double? { numbers.beyondADay }

    /// The measure that all of them fit; nil if that isn't known.
    var measure: Habit.Measure? {
        if seconds > 0 { return .minutes }
        if scores > 0 { return .score }
        if counts > 0 { return .times }
        if numbers.isEmpty { return ticks + denials > 0 ? .yesNo : nil }
        // Beside ticks, whole numbers without a unit say how many times.
        return ticks > 0 && numbers.allSatisfy { $0 >= 0 && $0 == $0.rounded() } ? .times : nil
    }

    /// Whether some say that it happened, and others how much.
    var isTickedAndMeasured: Bool { ticks > 0 && (measure == .minutes || scores + counts == 0 && measure == .times) }

    /// Returns what was decided where they differ, in a sentence; nil if there was nothing to decide.
    func remark(_ name: Name) -> String? {
        guard isTickedAndMeasured else { return nil }
        let measured = "\(seconds + numbers.count) of its values \(seconds + numbers.count == 1 ? "has" : "have")"
        let ticked = "\(ticks) \(ticks == 1 ? "has" : "have") none"
        return measure == .minutes
            ? "“\(name)” is an activity in minutes: \(measured) a length, \(ticked)."
            : "“\(name)” is an activity that is counted: \(measured) a number, \(ticked) and \(ticks == 1 ? "counts" : "count") once. If that is wrong, undo the import and map it with --map."
    }
}

extension [Double] {
    /// The largest of these numbers if they can't be hours of a day, as one in five or more is over 24; nil if they may be.
    var beyondADay: Double? {
        let beyond = filter { $0 > 24 }
        return beyond.count * 5 >= count ? beyond.max() : nil
    }
}
