// Package words has what is compiled in.
package words

import _ "embed"

//go:embed words.txt
var Text string
