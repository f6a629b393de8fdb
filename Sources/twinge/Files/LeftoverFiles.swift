import Diary
import Files
import Journal
import SystemPackage

/// Files in the state folder that are needed only while a program runs.
enum LeftoverFiles {
    /// The prefixes of files that are open in an editor.
    static let editedPrefixes = ["entry-", "routine-"]
    /// The prefix of texts that were kept because they couldn't be parsed.
    static let keptPrefix = "unsaved-"

    /// Removes what a crashed or killed program left a minute or more ago; its contents may have been removed from the diary since.
    static func remove(from locations: Locations) {
        TemporaryName.removeLeftovers(in: locations.state) { name in
            TemporaryName.isTemporary(name) || Journal.keepsChanges(fileNamed: name)
                || editedPrefixes.contains { name.hasPrefix($0) } && !isInUse(name)
        }
        TemporaryName.removeLeftovers(in: locations.cache)
        let settings = SettingsFolder(path: locations.settingsFolder)
        if !((try? settings.path.namesInFolder(where: TemporaryName.isTemporary)) ?? []).isEmpty {
            TemporaryName.removeLeftovers(in: [settings.path], under: settings.lock)
        }
    }

    /// Returns the texts that were kept because they couldn't be parsed.
    static func findings(in state: FilePath) -> [Finding] {
        let kept = ((try? state.namesInFolder()) ?? []).filter { $0.hasPrefix(keptPrefix) }.sorted()
        return kept.map { name in
            Finding(
                problem: Problem(
                    file: state.appending(name).string, line: 1, column: 1,
                    found: "a text from the editor that was not understood",
                    expected: "no text that is not in the diary"),
                byHand: "Give it to “twinge add” once it is right, then remove it.")
        }
    }

    /// Returns whether the program that created a file, whose process number is in its name, is still running.
    private static func isInUse(_ name: String) -> Bool {
        let digits = name.drop { !$0.isNumber }.prefix { $0.isNumber }
        return Int32(digits).map(Processes.isRunning) ?? false
    }
}
