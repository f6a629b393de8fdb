import Diary

extension Catalog {
    /// Returns what raised signs call for, calmly worded: what was logged, what to do, and how to recognise the signs.
    ///
    /// - Returns: No lines if no sign was raised.
    public func words(of raised: [RaisedSign]) -> [String] {
        guard let urgency = raised.map(\.sign.urgency).min(by: { $0 == .emergency && $1 != .emergency }),
            let advice = advice(for: urgency)
        else { return [] }
        let causes = raised.map(\.cause).reduce(into: [String]()) { causes, cause in
            if !causes.contains(cause) { causes.append(cause) }
        }
        let signs = raised.filter { $0.sign.urgency == urgency }.map(\.sign.explanation).joined(separator: " ")
        return ["You logged: \(causes.joined(separator: "; ")).", "\(advice.heading): \(signs)"]
    }
}
