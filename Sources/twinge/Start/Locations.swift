import SystemPackage

/// Where the program's files are, by the XDG base directory specification.
struct Locations: Equatable, Sendable {
    /// The diary's folder.
    var diary: FilePath
    /// The folder of the settings, where the person's own catalog files are too.
    var settingsFolder: FilePath
    /// The settings, a rec file.
    var settings: FilePath { settingsFolder.appending("config.rec") }
    /// What can be thrown away and made again.
    var cache: FilePath
    /// What outlives a run but is not part of the diary, such as the draft of an open form.
    var state: FilePath

    /// Finds the files of the person that the environment belongs to.
    ///
    /// - Parameter diary: the folder given on the command line; it beats `TWINGE_DIARY`.
    /// - Throws: ``Failure`` with status 64 when neither `HOME` nor the folders themselves are set.
    init(environment: Environment, diary option: String?) throws(Failure) {
        settingsFolder = try Self.base("XDG_CONFIG_HOME", under: ".config", environment).appending("twinge")
        cache = try Self.base("XDG_CACHE_HOME", under: ".cache", environment).appending("twinge")
        state = try Self.base("XDG_STATE_HOME", under: ".local/state", environment).appending("twinge")
        if let option, !option.isEmpty {
            diary = FilePath(option)
        } else if let variable = environment["TWINGE_DIARY"] {
            diary = FilePath(variable)
        } else {
            diary = try Self.base("XDG_DATA_HOME", under: ".local/share", environment).appending("twinge")
        }
    }

    private static func base(_ variable: String, under folder: String, _ environment: Environment) throws(Failure)
        -> FilePath
    {
        // The specification has relative paths ignored.
        if let path = environment[variable].map({ FilePath($0) }), path.isAbsolute { return path }
        guard let home = environment["HOME"] else {
            throw Failure(.usage, "HOME is not set, so there is no default place for the diary. Use --diary FOLDER.")
        }
        return FilePath(home).appending(folder)
    }
}
