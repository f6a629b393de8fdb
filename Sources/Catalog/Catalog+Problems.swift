import Diary
import Recfile

extension Catalog {
    /// All problems in the catalog's files, and every name that is used but not described anywhere.
    ///
    /// - Complexity: reads every file once; meant for `twinge doctor` and the tests, not for start-up.
    public var problems: [Problem] {
        problems(in: BuiltInFile.allCases.map(\.source) + additions)
    }

    /// The same without looking for problems in a catalog that is built in alone, which has none (`CatalogFileTests`).
    ///
    /// - Complexity: O(1) without own files; otherwise reads every file once.
    public var ownProblems: [Problem] { additions.isEmpty ? [] : problems }

    /// Returns the problems in one of the catalog's files.
    ///
    /// - Complexity: reads the file once, and the others unless they have been read already.
    public func problems(in source: CatalogSource) -> [Problem] {
        problems(in: [source]).filter { $0.file == source.file }
    }

    private func problems(in sources: [CatalogSource]) -> [Problem] {
        let unreadable = sources.flatMap(\.syntaxProblems)
        let misread =
            muscleShelf.problems + habitShelf.problems + stretchShelf.problems + siteShelf.problems
            + feelShelf.problems + careShelf.problems + urgencyShelf.problems + warningShelf.problems
            + questionShelf.problems + poseShelf.loaded.problems + topicShelf.problems + themeShelf.problems
        let references =
            habitShelf.references + stretchShelf.references + warningShelf.references + questionShelf.references
        // The name of something that the user has hidden isn't a problem.
        let undescribed = references.filter { !isDescribed($0.name, as: $0.kind) }
        let hidden = Dictionary(uniqueKeysWithValues: Set(undescribed.map(\.kind)).map { ($0, hiddenNames($0)) })
        let dangling = undescribed.filter { hidden[$0.kind]?.contains($0.name) != true }.map(\.problem)
        return (unreadable + misread + dangling).sorted {
            ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column)
        }
    }

    private func isDescribed(_ name: Name, as kind: CatalogKind) -> Bool {
        switch kind {
        case .muscle: muscle(name) != nil
        case .habit, .activity: loggedHabit(name) != nil
        case .stretch: loggedStretch(name) != nil
        case .site: site(name) != nil
        case .feel: feel(name) != nil
        case .care: care(name) != nil
        }
    }
}
