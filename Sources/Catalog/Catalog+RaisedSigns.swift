import Diary

extension Catalog {
    /// Returns what raised signs call for, calmly worded: what was logged, what to do, and how to recognise the signs.
    ///
    /// - Returns: No lines if no sign was raised.
    public func words(of raised: [RaisedSign]) -> [String] {
        guard let urgency = raised.map(\.sign.urgency).min(by: { $0 == .emergency && $1 != .emergency }),
            let advice = advice(for: urgency)
        else { return [] }
        var signs: [String] = []
        for explanation in raised.lazy.filter({ $0.sign.urgency == urgency }).map(\.sign.explanation)
        where !signs.contains(explanation) { signs.append(explanation) }
        return [Self.causes(of: raised), "\(advice.heading): \(signs.joined(separator: " "))"]
    }

    /// Returns what raised some signs, each once: “You logged: groin, numb. You wrote: “cannot pass water”.”
    private static func causes(of raised: [RaisedSign]) -> String {
        func causes(written isWritten: Bool) -> [String] {
            raised.filter { $0.isWritten == isWritten }.map(\.cause).reduce(into: []) { causes, cause in
                if !causes.contains(cause) { causes.append(cause) }
            }
        }
        let (logged, written) = (causes(written: false), causes(written: true).map { "“\($0)”" })
        return [("logged", logged), ("wrote", written)].filter { !$0.1.isEmpty }
            .map { "You \($0.0): \($0.1.joined(separator: "; "))." }.joined(separator: " ")
    }
}
