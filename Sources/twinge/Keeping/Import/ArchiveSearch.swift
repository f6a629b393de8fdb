import Diary
import Exchange
import SystemPackage

/// Finds the file to import in a zip archive.
struct ArchiveSearch {
    /// The wanted format, or nil for any.
    let format: ImportFormat?
    let environment: Environment

    /// How deep archives within archives are opened.
    private static let deepest = 3

    /// A file that was found and opened.
    struct Found {
        let archive: ZipArchive
        /// Its path; a file in an archive within the archive has both paths.
        let path: String
        let size: Int
        /// What else in the archive could be imported.
        let remark: String?
        /// The table beside it that says what its columns are; empty if there is none.
        let legend: [UInt8]
    }

    private struct Candidate {
        let member: ZipArchive.Member
        let format: ImportFormat
    }

    /// Finds and opens the file of an app before any table, the outermost first.
    ///
    /// - Throws: ``Failure`` with status 65 if there is none.
    func find(in archive: ZipArchive, named name: String) throws -> Found {
        if let found = try find(in: archive, depth: 1) { return found }
        let isLocked = archive.members.contains(where: \.isEncrypted)
        throw Failure(
            .badData,
            isLocked
                ? "\(name): This archive has a password. Unpack it and name the file."
                : "\(name): Nothing in this archive can be imported. Unpack it and name the file.")
    }

    private func find(in archive: ZipArchive, depth: Int) throws -> Found? {
        let candidates = archive.members.compactMap { candidate($0, in: archive) }
        let best = candidates.min {
            ($0.format == .csv ? 1 : 0, $0.member.depth) < ($1.format == .csv ? 1 : 0, $1.member.depth)
        }
        // One file of an archive is open at a time.
        let legend = best.map { tableOfColumns(of: $0, in: archive) } ?? []
        if let best, archive.open(best.member) {
            return Found(
                archive: archive, path: best.member.name, size: best.member.size,
                remark: Self.remark(on: candidates, besides: best), legend: legend)
        }
        guard depth < Self.deepest else { return nil }
        for member in archive.members where !member.isEncrypted && archive.open(member) {
            guard let start = archive.read(), start.starts(with: ZipArchive.signature) else {
                archive.close()
                continue
            }
            let inner = try SpooledArchive.open(start, in: environment) { archive.read() ?? [] }
            if let inner, let found = try find(in: inner, depth: depth + 1) {
                return Found(
                    archive: found.archive, path: "\(member.name): \(found.path)", size: found.size,
                    remark: found.remark, legend: found.legend)
            }
        }
        return nil
    }

    /// Reads the table beside a file that its format names; empty if there is none.
    private func tableOfColumns(of best: Candidate, in archive: ZipArchive) -> [UInt8] {
        best.format.legend(of: best.member.name).flatMap(archive.bytes) ?? []
    }

    private func candidate(_ member: ZipArchive.Member, in archive: ZipArchive) -> Candidate? {
        guard !member.isEncrypted, archive.open(member) else { return nil }
        defer { archive.close() }
        guard let start = archive.read(), let found = ImportFormat(detecting: start, path: member.name),
            format == nil || format == found
        else { return nil }
        return Candidate(member: member, format: found)
    }

    /// Returns the remark that an archive has further files; the tables beside an app's own file are parts of its export.
    private static func remark(on candidates: [Candidate], besides best: Candidate) -> String? {
        let others = candidates.filter { $0.member != best.member && ($0.format != .csv || best.format == .csv) }
        guard !others.isEmpty else { return nil }
        let names = others.prefix(5).map(\.member.name) + (others.count > 5 ? ["and \(others.count - 5) more"] : [])
        return "The archive has \(others.count.counted("more file")) that can be imported: "
            + "\(names.joined(separator: ", ")). Unpack it to import \(others.count == 1 ? "it" : "them")."
    }
}
