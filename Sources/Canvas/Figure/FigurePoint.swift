import Platform

/// A point or vector on the page, in hundredths of a standing figure's height: x to the right, y upwards from the floor.
public typealias FigurePoint = SIMD2<Double>

extension SIMD2<Double> {
    /// Creates a vector in a direction on a clock face: 0° up, 90° right, 180° down, 270° left.
    init(direction degrees: Double, length: Double = 1) {
        let angle = degrees * .pi / 180
        self.init(sin(angle) * length, cos(angle) * length)
    }

    /// The direction on a clock face, in degrees from -180 to 180; 0 for the zero vector.
    var direction: Double { atan2(x, y) * 180 / .pi }

    /// The length of the vector.
    var length: Double { (x * x + y * y).squareRoot() }

    /// Returns the dot product: 0 for vectors at a right angle.
    func dot(_ other: SIMD2<Double>) -> Double { x * other.x + y * other.y }

    /// Returns the point at a share of the way to another one.
    func mixed(with other: SIMD2<Double>, _ share: Double) -> SIMD2<Double> { self + (other - self) * share }
}

extension Double {
    /// Returns the direction at a share of the shorter turn to another one, in degrees.
    func turned(to other: Double, _ share: Double = 1) -> Double {
        self + ((other - self + 540).positiveRemainder(360) - 180) * share
    }

    /// Returns the non-negative remainder.
    private func positiveRemainder(_ divisor: Double) -> Double {
        let rest = truncatingRemainder(dividingBy: divisor)
        return rest < 0 ? rest + divisor : rest
    }

    /// Returns the number at a share of the way to another one.
    func mixed(with other: Double, _ share: Double) -> Double { self + (other - self) * share }
}
