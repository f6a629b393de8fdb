/// A value that follows from the rest of the model, so that two of them count as equal: whoever compares models compares
/// what it follows from.
@propertyWrapper
struct Derived<Value: Sendable>: Equatable, Sendable {
    var wrappedValue: Value

    static func == (left: Derived, right: Derived) -> Bool { true }
}

/// The value last worked out and what it was worked out from, kept so that no key waits for it twice.
struct Memo<Key: Equatable & Sendable, Value: Sendable>: Sendable {
    private var kept: (key: Key, value: Value)?

    /// The value for a key, if it is the one kept.
    subscript(key: Key) -> Value? { kept.flatMap { $0.key == key ? $0.value : nil } }

    /// Works the value for a key out and keeps it, unless it is the one kept.
    @discardableResult
    mutating func value(for key: Key, _ work: () -> Value) -> Value {
        if let value = self[key] { return value }
        let value = work()
        kept = (key, value)
        return value
    }
}
