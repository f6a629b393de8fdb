/// The message on the message line, shown until the next key.
struct Message: Hashable, Sendable {
    /// What kind of message it is.
    enum Kind: Hashable, Sendable {
        /// Something was saved.
        case saved
        /// Something worth knowing.
        case note
        /// Something went wrong.
        case problem
    }

    /// What kind of message it is.
    var kind: Kind
    /// One sentence.
    var text: String

    init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}
