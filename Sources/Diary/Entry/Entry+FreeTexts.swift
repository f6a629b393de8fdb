extension Entry {
    /// Everything in the user's own words: the note, what set the pain off, an event, a question, reasons, details, and fields that the
    /// program doesn't know.
    public var freeTexts: [String] {
        // Most entries have none, and a list that nothing is put into takes no memory.
        var texts: [String] = []
        if let note { texts.append(note) }
        if let event { texts.append(event) }
        if let question { texts.append(question) }
        for trigger in triggers { texts.append(trigger) }
        for hold in holds { hold.why.map { texts.append($0) } }
        for exercise in exercises { exercise.why.map { texts.append($0) } }
        for treatment in care { treatment.detail.map { texts.append($0) } }
        for medicine in medicines { medicine.detail.map { texts.append($0) } }
        for field in other { texts.append(field.value) }
        return texts
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
