import Files
import Platform
import Screens
import SystemPackage

extension Session {
    /// The largest number of files with the same name.
    private static let mostFiles = 99

    /// Saves a picture in the current folder, beside any that have its name already.
    func save(_ picture: Picture) -> PictureOutcome {
        for number in 1...Self.mostFiles {
            let file = FilePath(picture.name + (number == 1 ? "" : "-\(number)") + ".\(picture.form.rawValue)")
            do throws(FileError) {
                try file.create(Array(picture.text.utf8))
                return .saved(file.real.string)
            } catch {
                if error.reason != .system(.fileExists) { return .failed("\(error)") }
            }
        }
        return .failed("there are \(Self.mostFiles) files of that name already.")
    }
}
