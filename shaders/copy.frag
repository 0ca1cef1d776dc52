#version 330 core
// Copies a picture of the target's size, pixel by pixel.
// Colours: sRGB bytes, premultiplied alpha, as they are. Row 0 is the top.
uniform sampler2D picture;
out vec4 color;

void main() {
    color = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
}
