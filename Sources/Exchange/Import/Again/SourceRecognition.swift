import Diary

/// Tells which earlier imports a file is a later version of, if its format is one that files about anything can have.
///
/// Two tables may have the same columns and days, and be about different things. What tells them apart is what they say.
struct SourceRecognition {
    /// The sources whose entries the file has, the one that its new entries belong to first.
    private(set) var sources: [String]

    /// Compares a file with the earlier imports of its format.
    ///
    /// - Parameters:
    ///   - title: the name of the format, which is that of its first source.
    ///   - agreement: how many facts of the file an earlier source has as they are, and how many otherwise.
    init(
        _ title: String, context: ImportContext, _ agreement: (EarlierSource) -> (same: Int, differing: Int)
    ) {
        let told = context.existing.values.flatMap { $0.imported.map(\.source) }
        let known = (context.history.sources + told).unique.filter { $0 == title || $0.hasPrefix("\(title) ") }.sorted()
        let found = known.map { name in (name: name, counts: agreement(EarlierSource(name, in: context))) }
        let same = found.filter { source in
            let (same, differing) = source.counts
            // Two values are too few to tell a correction from something else.
            return same + differing > 0
                && (same >= differing || same + differing < 3 && Self.isLikeFile(of: source.name, context))
        }
        sources = same.sorted { ($1.counts.same, $0.name) < ($0.counts.same, $1.name) }.map(\.name)
        if let earlier = context.history.source(ofFile: context.digest) {
            sources = ([earlier] + sources).unique
        } else if sources.isEmpty {
            let unrelated = found.filter { $0.counts == (0, 0) && Self.isLikeFile(of: $0.name, context) }
            sources = [unrelated.first?.name ?? Self.newName(title, known, context.fileName)]
        }
    }

    /// Returns whether a file has the name of an earlier one, apart from digits such as those of a date. Standard input has none, and without a
    /// record of imports those of earlier files aren't known.
    private static func isLikeFile(of source: String, _ context: ImportContext) -> Bool {
        let (name, files) = (context.fileName.lettersOfFile, context.history.files(of: source))
        return name.isEmpty || files.isEmpty || files.contains { $0.lettersOfFile.isEmpty || $0.lettersOfFile == name }
    }

    /// Returns a name that no source has: that of the format, with the name of the file, and with a number if need be.
    private static func newName(_ title: String, _ known: [String], _ fileName: String) -> String {
        let words = fileName.stemOfFile.map { $0.isLetter || $0.isNumber ? $0 : " " }
        let name = "\(title) \(String(words))".singleSpaced
        let names = [title, name] + (2...(known.count + 2)).map { "\(name) \($0)" }
        return names.first { !known.contains($0) } ?? name
    }
}

extension String {
    /// The name of a file up to its first point, in lower case.
    fileprivate var stemOfFile: String { split(separator: ".").first.map { $0.lowercased() } ?? "" }

    /// The letters of it, by which the files of one source are alike: `pain-2026-10.csv`, `pain (1).csv`.
    var lettersOfFile: String { stemOfFile.filter(\.isLetter) }
}
