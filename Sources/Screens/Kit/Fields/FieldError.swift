import Diary

/// What is wrong with the text of a field, and which field that is: two fields can have the same text.
struct FieldError<Field: Sendable>: Error {
    let field: Field
    let error: ParseError

    /// Returns what is read from a field.
    static func at<Value>(
        _ field: Field, _ read: () throws(ParseError) -> Value
    ) throws(FieldError) -> Value {
        do throws(ParseError) {
            return try read()
        } catch {
            throw FieldError(field: field, error: error)
        }
    }
}
