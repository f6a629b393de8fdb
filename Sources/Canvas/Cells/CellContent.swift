import Synchronization

/// The character of a cell, in a form that is copied and compared like a number, since each key copies and compares whole screens.
///
/// Nearly all are a single scalar. The others, such as letters with separate marks or sequences of emoji, are kept in a table for as long as
/// the program runs; there are never many different ones.
struct CellContent: Hashable, Sendable {
    /// The scalar, or the place in the table of the others, counted from beyond the last scalar.
    private let number: UInt32

    private static let firstOther: UInt32 = 0x11_0000
    private static let others = Mutex(Others())

    /// Clusters of several scalars, each once.
    private struct Others {
        var clusters: [Character] = []
        /// By their bytes: clusters that are equal though written in different scalars are drawn as they are written.
        var places: [[UInt8]: Int] = [:]
    }

    /// A space.
    static let blank = CellContent(Unicode.Scalar(0x20))

    init(_ scalar: Unicode.Scalar) { number = scalar.value }

    init(_ cluster: Character) {
        let scalars = cluster.unicodeScalars
        if let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
            number = first.value
            return
        }
        let place = Self.others.withLock { others in
            let bytes = Array(cluster.utf8)
            if let known = others.places[bytes] { return known }
            others.places[bytes] = others.clusters.count
            others.clusters.append(cluster)
            return others.clusters.count - 1
        }
        number = Self.firstOther + UInt32(place)
    }

    /// The scalar, if it is a single one.
    var scalar: Unicode.Scalar? { Unicode.Scalar(number) }

    /// The grapheme cluster.
    var cluster: Character {
        if let scalar { return Character(scalar) }
        return Self.others.withLock { $0.clusters[Int(number - Self.firstOther)] }
    }
}
