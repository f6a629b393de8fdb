import Platform
import Statistics

extension SplitMix64 {
    /// Returns a number from 0 up to but not including 1.
    mutating func uniform() -> Double {
        Double(next() >> 11) / Double(1 << 53)
    }

    /// Returns a number from a range.
    mutating func uniform(in range: ClosedRange<Double>) -> Double {
        range.lowerBound + uniform() * (range.upperBound - range.lowerBound)
    }

    /// Returns whether an event with this probability happens.
    mutating func chance(_ probability: Double) -> Bool {
        uniform() < probability
    }

    /// Returns a standard normal number.
    ///
    /// Source: Box and Muller, Annals of Mathematical Statistics 29 (1958).
    mutating func normal() -> Double {
        (-2 * log(1 - uniform())).squareRoot() * cos(2 * .pi * uniform())
    }

    /// Returns a non-negative number with this mean, distributed like the time to a random event.
    mutating func exponential(mean: Double) -> Double {
        -mean * log(1 - uniform())
    }

    /// Returns one of the elements, each with equal probability.
    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int(next() % UInt64(elements.count))]
    }
}
