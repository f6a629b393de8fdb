import ArgumentParser
import Journal
import SystemPackage

/// `twinge merge`: the merge driver for git.
struct MergeCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Merge two versions of a diary file; git calls this.",
        usage: "twinge merge <base> <ours> <theirs>",
        discussion: """
            The result is written to OURS. What either side added is kept; what both changed is merged field by field. \
            To set it up, in the folder of the diary:
              git config merge.twinge.name "Twinge diary"
              git config merge.twinge.driver "twinge merge %O %A %B"
            """)

    @Argument(help: "The common ancestor.", completion: .file())
    var base: String

    @Argument(help: "Our version, which becomes the merged one.", completion: .file())
    var ours: String

    @Argument(help: "Their version.", completion: .file())
    var theirs: String

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        try RecMerge.mergeFiles(base: FilePath(base), ours: FilePath(ours), theirs: FilePath(theirs))
        return .done
    }
}
