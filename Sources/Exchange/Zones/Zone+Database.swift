import Diary

extension Zone {
    /// Finds a zone of the system's tz database by its name, such as `America/Los_Angeles`; `UTC` is always there.
    ///
    /// Nil for an unknown name, or if the system has no such database.
    public init?(named name: String) {
        if ["UTC", "Etc/UTC", "GMT", "Z"].contains(name) {
            self = .utc
        } else {
            guard let file = ZoneFile(named: name) else { return nil }
            self.init { file.offset(at: $0) / 60 }
        }
    }
}
