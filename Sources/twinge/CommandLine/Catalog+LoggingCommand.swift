import Catalog
import Diary

extension Catalog {
    /// Returns the command that logs what was typed without one, such as `habit sitting=4h` for “sitting 4h”; nil if the catalog knows no
    /// such name.
    ///
    /// What isn't understood after the name is left out.
    func loggingCommand(for words: [String]) -> String? {
        if words.count == 1, let score = Int(words[0]), (0...10).contains(score) { return "pain \(score)" }
        if let sign = words.first?.firstIndex(of: "="), let first = words.first {
            return loggingCommand(for: [String(first[..<sign]), String(first[sign...].dropFirst())])
        }
        for length in words.indices.reversed() {
            let name = words[...length].joined(separator: " ")
            guard let kind = kind(named: name) else { continue }
            let rest = words[(length + 1)...].joined(separator: " ")
            return loggingCommand(for: name, kind, rest)
        }
        return nil
    }

    private func loggingCommand(for name: String, _ kind: CatalogKind, _ rest: String) -> String? {
        guard let word = name.shellWord else { return nil }
        let assignment = "\(name)=\(rest)"
        switch kind {
        case .habit, .activity:
            func isComplete(_ text: String) -> Bool {
                (try? kind == .habit ? habitAmount(typed: text) : activityAmount(typed: text)) != nil
            }
            if !rest.isEmpty, isComplete(assignment) { return assignment.shellWord.map { "\(kind.rawValue) \($0)" } }
            return "\(kind.rawValue) \(word)" + (rest.isEmpty && isComplete(name) ? "" : "=<amount>")
        case .care:
            if (try? care(typed: name))?.kind == .medicine {
                return (["take", word] + [rest.shellWord].compactMap(\.self)).joined(separator: " ")
            }
            return "care " + (rest.isEmpty ? word : assignment.shellWord ?? word)
        case .stretch:
            let seconds = (try? HoldDuration(parsing: rest)).map { " --seconds \($0.seconds)" }
            return "stretch done \(word)\(seconds ?? "")"
        case .site:
            let whole = rest.isEmpty ? name : "\(name) \(rest)"
            return "pain <score> --site " + ((try? siteReading(typed: whole)).flatMap { _ in whole.shellWord } ?? word)
        case .feel: return "pain <score> --feel \(word)"
        case .muscle: return nil
        }
    }
}
