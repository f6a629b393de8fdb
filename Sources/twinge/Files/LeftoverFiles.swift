import Diary
import Files
import Journal
import SystemPackage

/// Files in the folder for the program's state that are of use only while a program runs.
enum LeftoverFiles {
    /// What the names of files begin with that are open in an editor.
    static let editedPrefixes = ["entry-", "routine-"]
    /// What the name of a text begins with that was kept because it could not be understood.
    static let keptPrefix = "unsaved-"

    /// Removes what a program left that ended in the middle of something, a minute or more ago; what it says may have been
    /// taken out of the diary since.
    static func remove(from locations: Locations) {
        TemporaryName.removeLeftovers(in: locations.state) { name in
            TemporaryName.isTemporary(name) || editedPrefixes.contains { name.hasPrefix($0) } && !isInUse(name)
        }
        TemporaryName.removeLeftovers(in: locations.cache)
        let settings = SettingsFolder(path: locations.settingsFolder)
        if ((try? settings.path.namesInFolder()) ?? []).contains(where: TemporaryName.isTemporary) {
            TemporaryName.removeLeftovers(in: [settings.path], under: settings.lock)
        }
    }

    /// The texts that were kept because they could not be understood.
    static func findings(in state: FilePath) -> [Finding] {
        let kept = ((try? state.namesInFolder()) ?? []).filter { $0.hasPrefix(keptPrefix) }.sorted()
        return kept.map { name in
            Finding(
                problem: Problem(
                    file: state.appending(name).string, line: 1, column: 1,
                    found: "a text from the editor that was not understood",
                    expected: "no text that is not in the diary"),
                personsPart: "Give it to “twinge add” once it is right, then remove it.")
        }
    }

    /// Whether the program that a file was made by, whose number is in its name, still runs.
    private static func isInUse(_ name: String) -> Bool {
        let digits = name.drop { !$0.isNumber }.prefix { $0.isNumber }
        return Int32(digits).map(Processes.isRunning) ?? false
    }
}
