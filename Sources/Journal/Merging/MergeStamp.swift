import Diary

/// When a value was last changed, as far as its record says; earlier than any other if it does not say.
struct MergeStamp: Comparable, Sendable {
    private let moment: Moment?
    /// The moment as it is written in the record; empty if there is none.
    let text: [UInt8]

    /// A stamp from the value of an `Edited` field; anything that is not a moment counts as none.
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
