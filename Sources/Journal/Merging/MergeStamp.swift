import Diary

/// When a value was last changed, if its record says so; a missing stamp is earlier than any other.
struct MergeStamp: Comparable, Sendable {
    private let moment: Moment?
    /// The moment as written in the record; empty if there is none.
    let text: [UInt8]

    /// Creates a stamp from the value of an `Edited` field; anything that isn't a moment counts as none.
    init(_ text: [UInt8]?) {
        moment = text.flatMap { try? Moment(parsing: String(decoding: $0, as: UTF8.self)) }
        self.text = moment == nil ? [] : text ?? []
    }

    static func < (lhs: MergeStamp, rhs: MergeStamp) -> Bool {
        switch (lhs.moment, rhs.moment) {
        case (nil, let right): right != nil
        case (_, nil): false
        case (let left?, let right?): left == right ? lhs.text.lexicographicallyPrecedes(rhs.text) : left < right
        }
    }

    static func == (lhs: MergeStamp, rhs: MergeStamp) -> Bool { lhs.text == rhs.text }
}
