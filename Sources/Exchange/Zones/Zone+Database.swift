import Diary

extension Zone {
    /// A zone of the machine's tz database by its name, such as `America/Los_Angeles`; `UTC` always is there.
    ///
    /// Nil for an unknown name, or when the machine has no such database.
    public init?(named name: String) {
        if ["UTC", "Etc/UTC", "GMT", "Z"].contains(name) {
            self = .utc
        } else {
            guard let file = ZoneFile(named: name) else { return nil }
            self.init { file.offset(at: $0) / 60 }
        }
    }
}
