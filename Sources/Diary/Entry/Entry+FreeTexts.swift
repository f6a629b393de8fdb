extension Entry {
    /// Everything in the user's own words: the note, what set the pain off, an event, a question, reasons, details, and fields that the
    /// program doesn't know.
    public var freeTexts: [String] {
        let reasons = holds.compactMap(\.why) + exercises.compactMap(\.why)
        let details = care.compactMap(\.detail) + medicines.compactMap(\.detail)
        return [note, event, question].compactMap { $0 } + triggers + reasons + details + other.map(\.value)
    }
}

extension Hold {
    /// The reason why it was skipped, if one was given.
    fileprivate var why: String? { if case .skipped(let why) = outcome { why } else { nil } }
}

extension ExerciseBout {
    /// The reason why it was skipped, if one was given.
    fileprivate var why: String? { if case .skipped(let why) = outcome { why } else { nil } }
}
