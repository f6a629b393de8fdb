import Diary
import Recfile

extension Catalog {
    /// The names that things had before the user renamed them, each with the current one.
    ///
    /// A name that something of the user's own has now belongs to it, whatever it meant before.
    ///
    /// - Complexity: O(number of bytes of the user's own files), and hardly anything if nothing was renamed.
    public var formerNames: FormerNames {
        additions.reduce(into: FormerNames()) { $1.note(in: &$0) }
    }
}

extension CatalogSource {
    /// Collects the former names of the things in this file.
    func note(in names: inout FormerNames) {
        guard bytes.firstOffset(of: Array("Was:".utf8)) != nil else { return }
        var own: [(FormerNames.Kind, Name)] = []
        for (type, record) in typedRecords {
            guard let kind = FormerNames.Kind(recordType: type),
                let name = record["Name"].flatMap({ try? Name(parsing: $0) })
            else { continue }
            own.append((kind, name))
            for former in record.all("Was").compactMap({ try? Name(parsing: $0) }) {
                names.note(former, of: kind, isNow: name)
            }
        }
        for (kind, name) in own { names.free(name, of: kind) }
    }
}

extension FormerNames.Kind {
    /// Returns the kind described by records of a type; `nil` if nothing is logged under their names.
    fileprivate init?(recordType: String?) {
        switch recordType {
        case Habit.recordType: self = .habit
        case SiteDefinition.recordType: self = .site
        case FeelDefinition.recordType: self = .feel
        case Stretch.recordType: self = .stretch
        case CareDefinition.recordType: self = .care
        case MedicineDefinition.recordType: self = .medicine
        default: return nil
        }
    }
}
