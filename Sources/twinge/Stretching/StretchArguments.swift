import ArgumentParser
import Catalog
import Diary

/// A stretch and its side, as typed.
struct StretchArguments: ParsableArguments {
    @Argument(help: "The stretch, or any part of its name that no other name has.", completion: Completions.stretches)
    var name: [String]

    /// Returns the stretch, and the sides: the one named, or all it has.
    ///
    /// - Throws: `NameError` for an unknown stretch, ``Failure`` for a side that it doesn't have.
    func find(in catalog: Catalog) throws -> (stretch: Stretch, sides: [Side?]) {
        var words = name
        let side = words.count > 1 ? words.last.flatMap { Side(rawValue: $0.lowercased()) } : nil
        if side != nil { words.removeLast() }
        let stretch = try catalog.stretch(typed: words.joined(separator: " "))
        guard let side, side != .both else { return (stretch, stretch.sides) }
        try Self.check(side, of: stretch)
        return (stretch, [side])
    }

    /// Refuses a side that a stretch doesn't have; of one with sides, both can be said at once.
    ///
    /// - Throws: ``Failure`` with status 64.
    static func check(_ side: Side?, of stretch: Stretch) throws(Failure) {
        guard let side, !stretch.sides.contains(side), side != .both || !stretch.hasSides else { return }
        let sides = stretch.hasSides ? "left or right" : "no sides"
        throw Failure(.usage, "“\(stretch.name)” has \(sides).")
    }
}
