extension String {
    /// The text as one word for pasting into a shell; nil if not every shell would take it literally.
    var shellWord: String? {
        guard allSatisfy({ $0.isLetter || $0.isNumber || " -,.=+".contains($0) }) else { return nil }
        return contains(" ") ? "\"\(self)\"" : self
    }
}
