#!/usr/bin/env node
// Committed, so that the command is linked before the package is built.
import '../dist/main.js'
