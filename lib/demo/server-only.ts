// Stands in for the package `server-only`, whose import fails outside a server build, when unit tests run.
export {}
