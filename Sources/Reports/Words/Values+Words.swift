import Diary

extension HabitAmount {
    /// The habit or activity in words without commas: “walking 20 min”.
    public var words: String {
        var words = name.text
        words.append(amount?.words, after: " ")
        words.append(detail, after: " ")
        return words
    }
}

extension Treatment {
    /// The treatment in words without commas: “massage 60 min”.
    public var words: String { [name.text, detail].compactMap { $0 }.joined(separator: " ") }
}

extension Medicine {
    /// The medicine in words without commas: “ibuprofen 400 mg”, “naproxen skipped”.
    public var words: String {
        [name.text, isLeftOut ? "skipped" : dose?.text, detail].compactMap { $0 }.joined(separator: " ")
    }
}

extension ExerciseBout {
    /// The exercise in words: “clam left 12 times, 2 sets”.
    public var words: String {
        var outcome = outcomeText
        if case .repeated(times: 1, sets: 1) = self.outcome { outcome = "once" }
        return [name.text, side?.rawValue, outcome].compactMap { $0 }.joined(separator: " ")
    }
}

extension LoggedExercise {
    /// It in words: “glute bridge 6 times”, “side bend right 30 s”.
    public var words: String {
        switch self {
        case .held(let hold): hold.words
        case .counted(let bout): bout.words
        }
    }
}

extension Hold {
    /// The hold in words: “kneeling hip flexor left 45 s”, “side bend right skipped, no time”.
    public var words: String {
        var words = name.text
        words.append(side?.rawValue, after: " ")
        switch outcome {
        case .done(let duration): words.append(duration.text, after: " ")
        case .skipped(let why):
            words.append("skipped", after: " ")
            words.append(why, after: ", ")
        }
        return words
    }
}
