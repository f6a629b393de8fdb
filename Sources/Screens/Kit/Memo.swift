/// A value derived from the rest of the model. Any two compare equal, since comparing models already compares what they are derived from.
@propertyWrapper
struct Derived<Value: Sendable>: Equatable, Sendable {
    var wrappedValue: Value

    static func == (left: Derived, right: Derived) -> Bool { true }
}

/// The last computed value and its key, kept so that no key press waits for the same computation twice.
struct Memo<Key: Equatable & Sendable, Value: Sendable>: Sendable {
    private var kept: Kept?

    /// On the heap, which makes a model smaller, and so the code that copies one.
    private final class Kept: Sendable {
        let key: Key
        let value: Value

        init(key: Key, value: Value) {
            self.key = key
            self.value = value
        }
    }

    /// The value computed last, for whatever key.
    var latest: Value? { kept?.value }

    /// The value for a key, if it is cached.
    subscript(key: Key) -> Value? {
        guard let kept, kept.key == key else { return nil }
        return kept.value
    }

    /// Computes and caches the value for a key, unless it is cached already.
    @discardableResult
    mutating func value(for key: Key, _ work: () -> Value) -> Value {
        if let value = self[key] { return value }
        let value = work()
        kept = Kept(key: key, value: value)
        return value
    }
}
