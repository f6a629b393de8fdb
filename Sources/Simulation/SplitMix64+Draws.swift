import Glibc
import Statistics

extension SplitMix64 {
    /// A number from 0 up to below 1.
    mutating func uniform() -> Double {
        Double(next() >> 11) / Double(1 << 53)
    }

    /// A number from a range.
    mutating func uniform(in range: ClosedRange<Double>) -> Double {
        range.lowerBound + uniform() * (range.upperBound - range.lowerBound)
    }

    /// Whether something of this probability happens.
    mutating func chance(_ probability: Double) -> Bool {
        uniform() < probability
    }

    /// A standard normal number.
    ///
    /// Source: Box and Muller, Annals of Mathematical Statistics 29 (1958).
    mutating func normal() -> Double {
        (-2 * log(1 - uniform())).squareRoot() * cos(2 * .pi * uniform())
    }

    /// A number from 0 up with this mean, as the time to a chance event.
    mutating func exponential(mean: Double) -> Double {
        -mean * log(1 - uniform())
    }

    /// One of the elements, all as likely.
    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int(next() % UInt64(elements.count))]
    }
}
