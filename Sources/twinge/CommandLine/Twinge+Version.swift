import CBuild

extension Twinge {
    /// The version of the program.
    static let version = "0.2.0-dev"

    /// The version, with the commit it was built from and its date: `0.2.0 (9779eab2, 2026-11-28)`. A build that wasn't told them,
    /// such as a plain `swift build`, has the version alone.
    static var fullVersion: String {
        let build = [String(cString: cbuild_commit()), String(cString: cbuild_date())].filter { !$0.isEmpty }
        return build.isEmpty ? version : "\(version) (\(build.joined(separator: ", ")))"
    }
}
