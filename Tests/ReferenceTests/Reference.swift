import Foundation
import Testing

/// A value of a reference file.
@dynamicMemberLookup
struct Reference {
    /// The value at the end of a path through the file.
    enum Leaf: Hashable {
        case number(Double)
        case word(String)
        case nothing
    }

    private let value: Any?

    /// Reads the reference results in a JSON file.
    init(file name: String) throws {
        value = try JSONSerialization.jsonObject(with: Data(contentsOf: Oracle.file(name)))
    }

    private init(_ value: Any?) { self.value = value }

    subscript(dynamicMember key: String) -> Reference { self[key] }
    subscript(key: String) -> Reference { Reference((value as? [String: Any])?[key]) }

    /// The keys of the object.
    var keys: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
    /// The number; a failed requirement if it isn't one.
    var number: Double { get throws { try #require((value as? NSNumber)?.doubleValue) } }
    /// The array of numbers.
    var numbers: [Double] { get throws { try #require(value as? [NSNumber]).map(\.doubleValue) } }
    /// The array of numbers, with nil for null in the file.
    var optionalNumbers: [Double?] {
        get throws { try #require(value as? [Any]).map { ($0 as? NSNumber)?.doubleValue } }
    }
    /// The array of objects.
    var objects: [Reference] { get throws { try #require(value as? [Any]).map { Reference($0) } } }

    /// Everything in the value, by path: "vcov.0.1".
    var leaves: [String: Leaf] {
        switch value {
        case let object as [String: Any]: Self.merged(object.map { ($0, $1) })
        case let array as [Any]: Self.merged(array.enumerated().map { ("\($0)", $1) })
        case let number as NSNumber: ["": .number(number.doubleValue)]
        case let word as String: ["": .word(word)]
        default: ["": .nothing]
        }
    }

    private static func merged(_ parts: [(String, Any)]) -> [String: Leaf] {
        var leaves: [String: Leaf] = [:]
        for (key, part) in parts {
            for (path, leaf) in Reference(part).leaves { leaves[path.isEmpty ? key : "\(key).\(path)"] = leaf }
        }
        return leaves
    }
}
