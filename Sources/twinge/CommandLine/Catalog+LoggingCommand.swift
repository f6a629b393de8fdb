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
        let word = name.typable.shellWord
        let assignment = "\(name.typable)=\(rest.filter { $0 != " " })"
        switch kind {
        case .habit, .activity:
            func isComplete(_ text: String) -> Bool {
                (try? kind == .habit ? habitAmount(typed: text) : activityAmount(typed: text)) != nil
            }
            if !rest.isEmpty, isComplete(assignment) { return "\(kind.rawValue) \(assignment.shellWord)" }
            return "\(kind.rawValue) \(word)" + (rest.isEmpty && isComplete(name) ? "" : "=<amount>")
        case .care:
            if (try? care(typed: name))?.kind == .medicine {
                return (["take", word] + rest.split(separator: " ").map { String($0).shellWord }).joined(separator: " ")
            }
            return "care " + (rest.isEmpty ? word : "\(name.typable)=\(rest)".shellWord)
        case .stretch:
            let seconds = (try? HoldDuration(parsing: rest)).map { " --seconds \($0.seconds)" }
            return "stretch done \(word)\(seconds ?? "")"
        case .site:
            let whole = rest.isEmpty ? name : "\(name) \(rest)"
            return "pain <score> --site " + ((try? siteReading(typed: whole)) == nil ? word : whole.typable.shellWord)
        case .feel: return "pain <score> --feel \(word)"
        case .muscle: return nil
        }
    }
}
