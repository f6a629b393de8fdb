extension Entry {
    /// The entry with another name for a habit, activity, site, stretch or treatment, wherever it stands.
    public func renaming(_ old: Name, to new: Name) -> Entry {
        var entry = self
        for place in entry.habits.indices where entry.habits[place].name == old { entry.habits[place].name = new }
        for place in entry.activities.indices where entry.activities[place].name == old {
            entry.activities[place].name = new
        }
        for place in entry.sites.indices where entry.sites[place].name == old { entry.sites[place].name = new }
        for place in entry.holds.indices where entry.holds[place].name == old { entry.holds[place].name = new }
        for place in entry.care.indices where entry.care[place].name == old { entry.care[place].name = new }
        return entry
    }
}

extension Routine {
    /// The routine with another name for a stretch.
    public func renaming(_ old: Name, to new: Name) -> Routine {
        var routine = self
        for place in routine.items.indices where routine.items[place].stretch == old {
            routine.items[place].stretch = new
        }
        return routine
    }
}
