import Diary
import Files
import SystemPackage

extension Journal {
    /// The attribute that makes git call the merge driver for rec files.
    static let gitAttribute = "*.rec merge=twinge"
    /// The configuration that tells git how to call the merge driver.
    static let gitMergeSection = """
        [merge "twinge"]
        \tname = Twinge, record by record
        \tdriver = twinge merge %O %A %B

        """

    /// Returns what is missing for git to merge the diary record by record; nil if the diary isn't in a repository.
    func gitFindings(_ configurations: [FilePath]) -> [Finding] {
        guard let repository = gitFolder() else { return [] }
        var findings: [Finding] = []
        let attributes = Self.text(of: folder.gitAttributes)
        if !Self.lines(of: attributes).contains(Self.gitAttribute) {
            findings.append(
                finding(
                    folder.gitAttributes, attributes.contains("merge=union") ? "merge=union" : "no line for rec files",
                    "“\(Self.gitAttribute)”; git's own merge fuses records", .writeGitAttributes))
        }
        let configuration = repository.appending("config")
        let isSetUp = ([configuration] + configurations).contains { path in
            Self.lines(of: Self.text(of: path)).contains { $0.hasPrefix("[merge \"twinge\"]") }
        }
        if !isSetUp {
            findings.append(
                finding(
                    configuration, "no merge driver “twinge”", "the section [merge \"twinge\"], so that git can merge",
                    .setUpGitMerge(configuration)))
        }
        return findings
    }

    /// Returns the folder `.git` of the repository that contains the diary.
    private func gitFolder() -> FilePath? {
        var path = folder.path
        while !path.components.isEmpty {
            let git = path.appending(".git")
            if (try? Stat(git))?.type == .directory { return git }
            path = path.removingLastComponent()
        }
        return nil
    }

    static func text(of path: FilePath) -> String {
        (try? RegularFile.bytes(of: path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static func lines(of text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map { line in
            String(line.drop(while: \.isWhitespace)).split(separator: " ", omittingEmptySubsequences: true)
                .joined(separator: " ")
        }
    }
}
