// swift-tools-version: 6.1
import PackageDescription

// Built by `make fuzz`, with every room of Twinge instrumented for libFuzzer; not part of the program.
let package = Package(
    name: "twinge-fuzz",
    dependencies: [.package(name: "twinge", path: "..")],
    targets: [
        .target(name: "CFuzzer"),
        .executableTarget(
            name: "fuzz", dependencies: ["CFuzzer", .product(name: "TwingeRooms", package: "twinge")],
            // The gold linker fails with an internal error at the main function that libFuzzer provides.
            linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
    ],
    swiftLanguageModes: [.v6]
)
