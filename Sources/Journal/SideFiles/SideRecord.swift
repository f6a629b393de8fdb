/// A record of a file beside the months.
public struct SideRecord: Hashable, Sendable {
    /// A field of a record.
    public struct Field: Hashable, Sendable {
        /// The name: letters, digits and `_`, starting with a letter.
        public var name: String
        /// The value, of one or more lines.
        public var value: String

        /// Creates a field.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The fields in the order in which they are written.
    public var fields: [Field]
    /// The number of the line on which the record starts; 0 for one that wasn't read from a file.
    public let line: Int

    /// Creates a record that isn't in a file yet.
    public init(_ fields: [Field]) {
        self.init(fields, line: 0)
    }

    init(_ fields: [Field], line: Int) {
        self.fields = fields
        self.line = line
    }

    /// The value of the first field of this name; nil if there is none.
    public subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// Returns the values of all fields of this name, in order.
    public func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }
}
