// swift-tools-version: 6.1
import PackageDescription

// A separate package, so that nobody who builds Twinge has to build this too.
let package = Package(
    name: "twinge-benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "twinge", path: ".."),
        .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    ],
    targets: [
        // The diary that everything is measured on, and the screens showing it.
        .target(name: "TenYears", dependencies: [.product(name: "TwingeRooms", package: "twinge")]),
        // Single keys, one after the other as a user might press them.
        .executableTarget(
            name: "KeyToFrame", dependencies: ["TenYears", .product(name: "TwingeRooms", package: "twinge")]),
        // Operations that take longer than a key.
        .executableTarget(
            name: "Decade",
            dependencies: [
                "TenYears",
                .product(name: "TwingeRooms", package: "twinge"),
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Benchmarks/Decade",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    ],
    swiftLanguageModes: [.v6]
)
