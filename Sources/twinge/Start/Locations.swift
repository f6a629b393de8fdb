import SystemPackage

/// Where the program's files are, by the XDG base directory specification.
struct Locations: Equatable, Sendable {
    /// The diary's folder.
    var diary: FilePath
    /// Whether `--diary` names it, which is typed each time and easily mistyped.
    let isDiaryTyped: Bool
    /// The settings folder, which also has the user's own catalog files.
    var settingsFolder: FilePath
    /// The settings file, a rec file.
    var settings: FilePath { settingsFolder.appending("config.rec") }
    /// The folder for disposable files.
    var cache: FilePath
    /// The folder for what outlives a run but isn't part of the diary, such as the draft of an open form.
    var state: FilePath

    /// Finds the files of the user that the environment belongs to.
    ///
    /// - Parameter diary: the folder given on the command line; it overrides `TWINGE_DIARY`.
    /// - Throws: ``Failure`` with status 64 if neither `HOME` nor the folders themselves are set.
    init(environment: Environment, diary option: String?) throws(Failure) {
        settingsFolder = try Self.base("XDG_CONFIG_HOME", under: ".config", environment).appending("twinge")
        cache = try Self.base("XDG_CACHE_HOME", under: ".cache", environment).appending("twinge")
        state = try Self.base("XDG_STATE_HOME", under: ".local/state", environment).appending("twinge")
        if let option {
            // An empty one, as from a variable that isn't set, must not lead to another diary.
            guard !option.isEmpty else { throw Failure(.usage, "--diary needs a folder.") }
            (diary, isDiaryTyped) = (environment.path(option), true)
        } else if let variable = environment["TWINGE_DIARY"] {
            (diary, isDiaryTyped) = (environment.path(variable), false)
        } else {
            isDiaryTyped = false
            diary = try Self.base("XDG_DATA_HOME", under: ".local/share", environment).appending("twinge")
        }
    }

    private static func base(_ variable: String, under folder: String, _ environment: Environment) throws(Failure)
        -> FilePath
    {
        // The specification says to ignore relative paths.
        if let path = environment[variable].map({ FilePath($0) }), path.isAbsolute { return path }
        guard let home = environment["HOME"] else {
            throw Failure(.usage, "HOME is not set, so there is no default place for the diary. Use --diary FOLDER.")
        }
        return FilePath(home).appending(folder)
    }
}
