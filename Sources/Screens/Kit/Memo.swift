/// A value derived from the rest of the model. Any two compare equal, since comparing models already compares what they are derived from.
@propertyWrapper
struct Derived<Value: Sendable>: Equatable, Sendable {
    var wrappedValue: Value

    static func == (left: Derived, right: Derived) -> Bool { true }
}

/// The last computed value and its key, kept so that no key press waits for the same computation twice.
struct Memo<Key: Equatable & Sendable, Value: Sendable>: Sendable {
    private var kept: (key: Key, value: Value)?

    /// The value computed last, for whatever key.
    var latest: Value? { kept?.value }

    /// The value for a key, if it is cached.
    subscript(key: Key) -> Value? { kept.flatMap { $0.key == key ? $0.value : nil } }

    /// Computes and caches the value for a key, unless it is cached already.
    @discardableResult
    mutating func value(for key: Key, _ work: () -> Value) -> Value {
        if let value = self[key] { return value }
        let value = work()
        kept = (key, value)
        return value
    }
}
