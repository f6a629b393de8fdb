import Diary

/// Returns the Swift expression of a value, where its type is known.
func swiftLiteral(_ value: Any) -> String {
    switch value {
    case let text as String: return text.debugDescription
    case let name as Name:
        let text = swiftLiteral(name.text)
        return name.key == name.text ? "Name(known: \(text))" : "Name(known: \(text), key: \(swiftLiteral(name.key)))"
    case let hold as HoldDuration: return "HoldDuration(nearest: \(hold.seconds))"
    case let range as ClosedRange<HoldDuration>: return range.swiftLiteral
    case let range as ClosedRange<Int>: return range.swiftLiteral
    case let exclusion as Stretch.Exclusion:
        return ".init(\(swiftLiteral(exclusion.condition)), reason: \(swiftLiteral(exclusion.reason)))"
    case let evidence as Evidence:
        return "Evidence(\(swiftLiteral(evidence.sources)), strength: \(swiftLiteral(evidence.strength as Any)))"
    default: return swiftLiteral(reflecting: value)
    }
}

extension ClosedRange {
    fileprivate var swiftLiteral: String {
        "\(CatalogTests.swiftLiteral(lowerBound))...\(CatalogTests.swiftLiteral(upperBound))"
    }
}

private func swiftLiteral(reflecting value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    let parts = mirror.children.map { child in
        (child.label.map { $0.hasPrefix(".") ? "" : "\($0): " } ?? "") + swiftLiteral(child.value)
    }
    switch mirror.displayStyle {
    case .optional: return parts.first.map { String($0.trimmingPrefix("some: ")) } ?? "nil"
    case .collection: return "[\(parts.joined(separator: ", "))]"
    case .dictionary: return mirror.children.isEmpty ? "[:]" : "\(value)"
    case .enum:
        guard let (label, payload) = mirror.children.first.map({ ($0.label ?? "", $0.value) }) else {
            return ".\(value)"
        }
        return ".\(label)(\(swiftLiteral(payload)))"
    case .struct: return ".init(\(parts.joined(separator: ", ")))"
    default: return "\(value)"
    }
}
