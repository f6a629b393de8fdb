import Diary

/// A warning sign that an entry raises, and what in the entry raised it.
public struct RaisedSign: Hashable, Sendable {
    /// The sign.
    public let sign: WarningSign
    /// What was logged or written, for example “groin, numb”.
    public let cause: String

    /// Creates a raised sign.
    public init(sign: WarningSign, cause: String) {
        self.sign = sign
        self.cause = cause
    }
}
