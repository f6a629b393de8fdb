import Diary

/// A warning sign that an entry raises, and what in the entry raised it.
public struct RaisedSign: Hashable, Sendable {
    /// The sign.
    public let sign: WarningSign
    /// What was logged or written, for example “groin, numb”.
    public let cause: String
    /// Whether the cause is in words that the user wrote, rather than something to choose.
    public let isWritten: Bool

    /// Creates a raised sign.
    public init(sign: WarningSign, by cause: WarningSign.Cause) {
        self.sign = sign
        switch cause {
        case .logged(let words): (self.cause, isWritten) = (words, false)
        case .written(let words): (self.cause, isWritten) = (words, true)
        }
    }
}
