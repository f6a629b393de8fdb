import SystemPackage

extension FilePath {
    /// Returns the path for messages: with `~` for the home folder, if it is in there.
    func shown(home: String?) -> String {
        guard let home, !home.isEmpty else { return string }
        let folder = home.hasSuffix("/") ? home : home + "/"
        return string.hasPrefix(folder) ? "~/\(string.dropFirst(folder.count))" : string
    }
}
