/// A value kept on the heap and copied only when one of its holders changes it.
///
/// Pages and dialogs hold a copy of the model. With its large parts in boxes, a copy takes a reference for each instead of one for
/// every array and text within. The code that copies a model, which the compiler repeats in every type that holds one, is a tenth as long.
@propertyWrapper
public struct Boxed<Value: Sendable>: Sendable {
    private var box: Box

    /// Unchecked, since the compiler can't see that a box is changed only while nobody else refers to it.
    private final class Box: @unchecked Sendable {
        var value: Value

        init(_ value: Value) { self.value = value }
    }

    /// Puts a value in a box.
    public init(wrappedValue: Value) { box = Box(wrappedValue) }

    /// The value.
    public var wrappedValue: Value {
        get { box.value }
        _modify {
            if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
            yield &box.value
        }
    }
}

extension Boxed: Equatable where Value: Equatable {
    /// Returns whether the values are equal.
    public static func == (left: Boxed, right: Boxed) -> Bool {
        left.box === right.box || left.box.value == right.box.value
    }
}
