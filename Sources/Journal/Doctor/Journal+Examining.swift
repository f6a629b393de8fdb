import Diary
import Files
import Recfile
import SystemPackage

extension Journal {
    /// Looks for all problems of the diary; changes nothing.
    ///
    /// - Parameter gitConfigurations: the files besides the repository's own that may tell git how to merge, such as `~/.gitconfig`.
    /// - Throws: `FileError` if the diary exists but its folders can't be listed.
    /// - Complexity: O(size of the diary).
    public func examine(gitConfigurations: [FilePath] = []) throws(FileError) -> [Finding] {
        let names = try folder.journal.namesInFolder().sorted()
        // A diary that was never written to has no problems.
        guard !names.isEmpty else { return [] }
        return try permissionFindings(names: names) + leftoverFindings(names: names) + companionFindings()
            + gitFindings(gitConfigurations) + contentFindings()
    }

    private func contentFindings() throws(FileError) -> [Finding] {
        var findings: [Finding] = []
        for contents in steps(through: try months()).contents {
            guard contents.format <= JournalFormat.number else {
                // This version must not fix anything in it.
                findings += contents.problems.map { problem in
                    Finding(problem: problem, byHand: "Leave it to the version that wrote it.")
                }
                continue
            }
            for problem in contents.problems {
                findings.append(Finding(problem: problem, remedy: remedy(for: problem, in: contents)))
            }
            for (entry, line) in zip(contents.entries, contents.lines) {
                findings += self.findings(in: entry, line: line, of: contents)
            }
            if let finding = formerNameFinding(in: contents) { findings.append(finding) }
        }
        let sideProblems = try routines().problems + reviews().problems + experiments().problems
        return findings + sideProblems.map(finding(of:))
    }

    /// Returns a problem in a file beside the months, with how it is fixed.
    ///
    /// - Parameter problem: one of those that reading the file has listed.
    public func finding(of problem: Problem) -> Finding {
        let file = SideFile.all.first { $0.name == problem.file }
        return Finding(problem: problem, remedy: file.flatMap { separation(of: problem, in: folder.path(of: $0)) })
    }

    /// Returns the remedy for a missing blank line; nil for any other problem.
    private func separation(of problem: Problem, in path: FilePath) -> Finding.Remedy? {
        problem.expected == RecFault.Kind.missingBlankLine.expected ? .separateRecords(path) : nil
    }

    private func remedy(for problem: Problem, in contents: MonthContents) -> Finding.Remedy? {
        if problem == contents.missingLineBreak { return .endLastLine(contents.month) }
        if let remedy = separation(of: problem, in: folder.monthFile(contents.month)) { return remedy }
        guard problem.column == 1 else { return nil }
        let isOneOfSeveral =
            contents.linesOfDuplicates.contains(problem.line) || contents.hasSharedIdentifier(line: problem.line)
        return isOneOfSeveral ? .repairDuplicates : nil
    }

    /// Reports that entries of a month still have names from before a renaming; they are read under the current ones.
    private func formerNameFinding(in contents: MonthContents) -> Finding? {
        guard !names.isEmpty, let bytes = try? RegularFile.bytes(of: folder.monthFile(contents.month)) else {
            return nil
        }
        let written = MonthContents(reading: bytes, month: contents.month, file: contents.file)
        let former = zip(written.entries, written.lines).filter { names.renamed($0.0) != $0.0 }
        guard let first = former.first else { return nil }
        return Finding(
            problem: Problem(
                file: contents.file, line: first.1, column: 1,
                found: "\(former.count) entr\(former.count == 1 ? "y" : "ies") under a name from before a renaming",
                expected: "the current name; until it is written, the entry counts under it all the same"),
            remedy: .renameEntries(contents.month))
    }

    private func findings(in entry: Entry, line: Int, of contents: MonthContents) -> [Finding] {
        func problem(_ found: String, _ expected: String) -> Problem {
            Problem(file: contents.file, line: line, column: 1, found: found, expected: expected)
        }
        var findings: [Finding] = []
        let month = entry.when.date.yearMonth
        if month != contents.month {
            let file = folder.name(of: folder.monthFile(month))
            findings.append(
                Finding(
                    problem: problem(entry.when.diaryText, "an entry of this month; move it to \(file)"),
                    byHand: "Move it in an editor. Until then, what reads only some months may miss it."))
        }
        if entry.id.isProvisional, !contents.hasSharedIdentifier(line: line) {
            findings.append(
                Finding(
                    problem: problem(entry.when.diaryText, "an Id in the entry, so that two devices can tell it"),
                    remedy: .addIdentifiers(contents.month)))
        }
        return findings
    }

    private func permissionFindings(names: [String]) -> [Finding] {
        let folders = [folder.path, folder.journal, folder.merged, folder.beforeFix]
        let recFiles = names.filter { $0.hasSuffix(".rec") && !isStrangeCopy($0) }.map { folder.journal.appending($0) }
        let files = recFiles + SideFile.all.map(folder.path(of:))
        return folders.compactMap { permissionFinding($0, wanted: .ownerReadWriteExecute) }
            + files.compactMap { permissionFinding($0, wanted: .ownerReadWrite) }
    }

    /// Returns whether a name is that of a conflict copy that is left alone, whatever it is.
    private func isStrangeCopy(_ name: String) -> Bool {
        SynchronisedCopy.month(ofFileNamed: name) != nil && failure(of: folder.journal.appending(name)) != nil
    }

    private func permissionFinding(_ path: FilePath, wanted: FilePermissions) -> Finding? {
        guard !path.isLink, let permissions = try? Stat(path).permissions,
            !permissions.isDisjoint(with: [.groupReadWriteExecute, .otherReadWriteExecute])
        else { return nil }
        return Finding(
            problem: Problem(
                file: folder.name(of: path), line: 1, column: 1,
                found: "permissions \(String(permissions.rawValue & 0o777, radix: 8))",
                expected: "\(String(wanted.rawValue, radix: 8)), so that nobody else can read your diary"),
            remedy: .setPermissions(path, wanted))
    }

    private func leftoverFindings(names: [String]) throws(FileError) -> [Finding] {
        let besides = try folder.path.namesInFolder().sorted()
        let temporaries =
            names.filter(TemporaryName.isTemporary).map { folder.journal.appending($0) }
            + besides.filter(TemporaryName.isTemporary).map { folder.path.appending($0) }
        let copies = try copies()
        let strangers = names.filter { name in
            name.hasSuffix(".rec") && !name.hasPrefix(".") && SynchronisedCopy.month(ofFileNamed: name) == nil
                && DiaryFolder.month(ofFileNamed: name) == nil && folder.journal.appending(name) != folder.schema
        }
        return temporaries.map { path in
            finding(path, "a temporary file", "no file left behind by a write that was cut off", .removeTemporary(path))
        }
            + copies.map { copy, original in
                if let failure = failure(of: copy) {
                    let problem = failure.problem(in: folder.name(of: copy))
                    return Finding(problem: problem, byHand: "It is not merged. Move it away.")
                }
                return finding(copy, "a copy", "\(folder.name(of: original)) alone", .mergeCopies)
            }
            + strangers.map { name in
                finding(
                    folder.journal.appending(name), "a file that is not read",
                    "a month, such as 2026-11.rec; what is in it does not count", nil,
                    byHand: "Move its entries into the files of their months, or the file away.")
            }
    }

    private func companionFindings() -> [Finding] {
        if folder.schema.isLink {
            return [
                finding(
                    folder.schema, "a symbolic link", "the descriptor of entries itself", nil,
                    byHand: "Move the link away; the descriptor is written anew.")
            ]
        }
        let schema = (try? RegularFile.ownBytes(of: folder.schema)) ?? []
        // The user may have added to it; what matters is that it describes entries.
        guard !RecDocument(schema).descriptors.contains(where: { $0.describedType == "Entry" }) else { return [] }
        return [finding(folder.schema, "no descriptor of entries", "“%rec: Entry” and its types", .writeSchema)]
    }

    func finding(
        _ path: FilePath, _ found: String, _ expected: String, _ remedy: Finding.Remedy?, byHand: String = ""
    ) -> Finding {
        Finding(
            problem: Problem(file: folder.name(of: path), line: 1, column: 1, found: found, expected: expected),
            remedy: remedy, byHand: byHand)
    }
}
