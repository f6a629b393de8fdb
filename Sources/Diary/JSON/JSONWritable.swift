/// A value that writes itself as JSON.
public protocol JSONWritable {
    /// Writes the value as an encoder writes it.
    func write(to text: inout JSONText)
}

extension String: JSONWritable {
    /// Writes the text in quotes.
    public func write(to text: inout JSONText) { text.write(self) }
}

extension Int: JSONWritable {
    /// Writes the number.
    public func write(to text: inout JSONText) { text.write(asIs: String(self)) }
}

extension Bool: JSONWritable {
    /// Writes true or false.
    public func write(to text: inout JSONText) { text.write(asIs: self ? "true" : "false") }
}

extension Double: JSONWritable {
    /// Writes the shortest decimal number that is read as this one, without a fraction if it is whole.
    public func write(to text: inout JSONText) { text.write(asIs: exact) }
}
